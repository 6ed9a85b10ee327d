package lang

// Picture are the texts about pictures, those of customers and our own.
type Picture struct {
	Title    string
	None     string // no picture in this thread
	Off      string // this console cannot fetch any
	Fetching func(host string) string
	// About is below a picture: what it is and where it is from.
	About  func(format string, w, h int, size, host string) string
	Failed func(why string) string
	Gray   string // in the place of a picture that cannot be drawn
	Own    string // the host of a picture of ours

	Send     string // title of the dialog
	Path     string
	PathHint string
	Keeping  string                       // while it is looked at and on its way to the desk
	Refused  func(platform string) string // it takes no pictures
}

func englishPicture() Picture {
	return Picture{
		Title:    "Picture",
		None:     "There is no picture in what is loaded of this thread.",
		Off:      "This console shows no pictures. o opens them in another program.",
		Fetching: func(h string) string { return "Fetching from " + h + " …" },
		About: func(f string, w, h int, size, host string) string {
			return f + ", " + grouped(w) + "×" + grouped(h) + ", " + size + ", from " + host
		},
		Failed:   func(why string) string { return "This picture cannot be shown: " + why },
		Gray:     "Without colours a picture can only be hinted at:",
		Own:      "this desk",
		Send:     "Send a picture",
		Path:     "File",
		PathHint: "JPEG, PNG, GIF or WebP, at most 10 MiB. Enter sends it to the customer.",
		Keeping:  "Handing the picture to the desk …",
		Refused:  func(p string) string { return p + " takes no pictures. Describe it in words, or send a link." },
	}
}

func chinesePicture() Picture {
	return Picture{
		Title:    "图片",
		None:     "已读取的聊天记录里没有图片。",
		Off:      "本控制台不能显示图片，按 o 用其他程序打开。",
		Fetching: func(h string) string { return "正在从 " + h + " 读取…" },
		About: func(f string, w, h int, size, host string) string {
			return f + "，" + grouped(w) + "×" + grouped(h) + "，" + size + "，来自 " + host
		},
		Failed:   func(why string) string { return "无法显示这张图片：" + why },
		Gray:     "没有颜色，只能大致示意：",
		Own:      "本客服台",
		Send:     "发送图片",
		Path:     "文件",
		PathHint: "JPEG、PNG、GIF 或 WebP，不超过 10 MiB。按回车发给客户。",
		Keeping:  "正在保存图片…",
		Refused:  func(p string) string { return heading(p) + "不接收图片，请用文字说明或发送链接。" },
	}
}
