package main

import (
	"errors"
	"fmt"
	"testing"

	"tend/internal/picture"
	"tend/store"
	"tend/store/natsstore"
	"tend/tui/lang"
	show "tend/tui/picture"
)

func TestPictureFaultsAreSaidInChinese(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{picture.ErrAddress, "只读取 https 且不含密码的地址"},
		{picture.ErrInner, "地址在内网，不读取客户发来的内网链接"},
		{picture.ErrBytes, "文件超过 10 MiB"},
		{picture.ErrPixels, "图片超过 40 百万像素"},
		{picture.ErrFormat, "不是 JPEG、PNG、GIF 或 WebP 图片"},
		{fmt.Errorf("%w: short", picture.ErrDamaged), "文件已损坏"},
		{picture.ErrNoFile, "没有这个文件"},
		{errNoPicture, "客服台里没有这张图片，它留在发送时的那台电脑上"},
		{fmt.Errorf("read: %w", store.ErrNoHub), "暂时连不上数据，请稍后再试"},
		{fmt.Errorf("read: %w", store.ErrDamaged), "文件已损坏"},
		{fmt.Errorf("keep: %w", natsstore.ErrSending), "您在另一个控制台正在发送图片，请一分钟后再发这张"},
		{fmt.Errorf("keep: %w", natsstore.ErrPieces), "图片没有完整送达，按回车重新发送"},
		{&picture.StatusError{Host: "a.example", Status: 404}, "a.example 返回状态 404，图片可能已删除或不公开"},
		{&picture.FetchError{Host: "a.example", Err: errors.New("cut")}, "连不上 a.example"},
	} {
		var f *show.Fault
		if err := fault(c.err); !errors.As(err, &f) || !errors.Is(err, c.err) || err.Error() != c.err.Error() {
			t.Errorf("%v became %v", c.err, err)
			continue
		}
		if got := lang.Chinese().Reason(f.Cause.Reason(), ""); got != c.want {
			t.Errorf("%v is said as %q, want %q", c.err, got, c.want)
		}
	}
	if other := errors.New("no memory"); fault(other) != other || fault(nil) != nil {
		t.Error("another error is changed")
	}
}
