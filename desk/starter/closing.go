package starter

// Closing returns the remark that ends a conversation politely: it thanks the
// customer and invites them back. It uses no variables.
func Closing() Wording {
	return Wording{
		EN: "Thank you for stopping by, it was a pleasure to help. If anything comes up, just write to us here; you're welcome back any time. Have a lovely day!",
		ZH: "感谢您的光临，很高兴能为您服务。以后有任何需要，随时在这里找我们，欢迎您常来看看。祝您生活愉快！",
	}
}
