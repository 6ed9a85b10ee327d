package config

// shopExample shows what cannot stand in the template as a default.
func shopExample() note {
	return note{`Shops: what is known of them beyond the data itself. For example:

  [shops.main]
  name = "My shop"
  zone = "Asia/Shanghai"
  policies = ["tiktok-24h"]`, `店铺：在数据之外补充的信息。例如：

  [shops.main]
  name = "我的店铺"
  zone = "Asia/Shanghai"
  policies = ["tiktok-24h"]`}
}

// policyExample shows a policy of one's own.
func policyExample() note {
	return note{`A policy of your own needs a window. What it does not say: any time of day,
needs-human, nothing excluded, expiring from half of the window. For example:

  [policies.office]
  window = "2h"
  from = "09:00"
  to = "18:00"
  target = 0.95
  bands = [{name = "good", from = 0.95}, {name = "danger"}]`, `自定义规则必须写明 window。未写的各项取默认值：全天、needs-human、
不排除任何会话、超过 window 的一半即视为即将超时。例如：

  [policies.office]
  window = "2h"
  from = "09:00"
  to = "18:00"
  target = 0.95
  bands = [{name = "good", from = 0.95}, {name = "danger"}]`}
}
