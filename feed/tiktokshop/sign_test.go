package tiktokshop

import (
	"net/url"
	"testing"
)

func TestSign(t *testing.T) {
	const desk = "/customer_service/202309"
	demo := func(more ...string) url.Values {
		q := url.Values{"app_key": {"demo_key"}, "shop_cipher": {"ROW_demo"}, "timestamp": {"1760000000"}}
		for i := 0; i < len(more); i += 2 {
			q.Set(more[i], more[i+1])
		}
		return q
	}
	for _, c := range []struct {
		name, secret, path string
		q                  url.Values
		media, body, want  string
	}{
		{
			"the platform's own example", "e59af819cc", "/authorization/202309/shops",
			url.Values{"app_key": {"29a39d"}, "timestamp": {"1623812664"}}, "", "",
			"b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8",
		},
		{
			"a single parameter", "app_secret", "/test-api", url.Values{"foo": {"bar"}}, "", "",
			"d3cb7fe11ecae942802ceeca67e7cf10120cc12f1517d45fbc1c8cfe5413c80f",
		},
		{
			"conversations", "demo-secret", desk + "/conversations", demo("page_size", "20", "locale", "en"), "application/json", "",
			"2473ee85b07b1cd27d9f6d274d89142b2b80bd2621d51865d2eafeed2e72a659",
		},
		{
			"a page token as it is before it is escaped", "demo-secret", desk + "/conversations",
			demo("page_size", "20", "page_token", "b2Zm+/c2V0=="), "application/json", "",
			"f225d4209e5b300c07af1667c61f8e53cd651b1db43dec5839a97b7608161238",
		},
		{
			"a text to send", "demo-secret", desk + "/conversations/1001/messages", demo(), "application/json",
			`{"type":"TEXT","content":"{\"content\":\"hello\"}"}`,
			"a6b1d455426d99fab2dd953c8152fc91543798de920ec9e7fc2284a773433cc5",
		},
		{
			"an empty object", "demo-secret", desk + "/conversations/1001/messages/read", demo(), "application/json", `{}`,
			"21d74c3ce8b2f3dc60929cb859e42778228a7e7134afa3679a9f09acbf0df3cf",
		},
		{
			"no body", "demo-secret", desk + "/conversations/1001/messages/read", demo(), "application/json", "",
			"cb59e8d288599d408b22ff4db7716b0af653b214de6d2e9ec9b45bf8f2f47b34",
		},
		{
			"a picture, whose bytes do not count", "demo-secret", desk + "/images/upload", demo(),
			"multipart/form-data; boundary=xyz", "--xyz\r\n…",
			"aba9f14dc067b41a27a54f1cb57a77a6cd40c67507ef88b76b95c69f65ab8db1",
		},
		{
			"neither an older signature nor the token count", "app_secret", "/test-api",
			url.Values{"foo": {"bar"}, "sign": {"old"}, "access_token": {"secret"}}, "", "",
			"d3cb7fe11ecae942802ceeca67e7cf10120cc12f1517d45fbc1c8cfe5413c80f",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := sign(c.secret, c.path, c.q, c.media, []byte(c.body)); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestHookSignature(t *testing.T) {
	for _, c := range []struct{ name, key, secret, body, want string }{
		{
			"the platform's own example", "abcdef", "123",
			`{"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507","timestamp":1718305585,"data":{"is_on_hold_order":true,"order_id":"576653688135258178","order_status":"UNPAID","update_time":1718305585}}`,
			"5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05",
		},
		{
			"a message", "demo_key", "demo-secret",
			`{"type":14,"tts_notification_id":"9001","shop_id":"7001","timestamp":1760000001,"data":{"message_id":"5001","index":"5001","conversation_id":"1001","type":"TEXT","content":"{\"content\":\"hi\"}","create_time":1760000000,"is_visible":true,"sender":{"im_user_id":"3001","role":"BUYER"}}}`,
			"0027e5e6093ae75dc91852be5125e0b46427f36b95b3a33ce8847a19b8888424",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if !genuine(c.key, c.secret, c.want, []byte(c.body)) {
				t.Errorf("got %s, want %s", signHook(c.key, c.secret, []byte(c.body)), c.want)
			}
			for what, wrong := range map[string]string{
				"none": "", "another": signHook(c.key, "other", []byte(c.body)), "half of it": c.want[:32],
			} {
				if genuine(c.key, c.secret, wrong, []byte(c.body)) {
					t.Errorf("a signature is taken that should not be: %s", what)
				}
			}
			if genuine(c.key, c.secret, c.want, []byte(c.body+" ")) {
				t.Error("a changed body is taken")
			}
		})
	}
}
