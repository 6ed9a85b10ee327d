package lang

// englishWhyDelivery says that a reply counts though it has not arrived; how far
// it is is a word of desk.Delivery.
func englishWhyDelivery(delivery string) string {
	switch delivery {
	case "failed":
		return "That reply counts, though it did not arrive"
	case "unconfirmed":
		return "That reply counts; nobody knows whether it arrived"
	}
	return "That reply counts, though it has not gone out yet"
}

func chineseWhyDelivery(delivery string) string {
	switch delivery {
	case "failed":
		return "该回复计入，但未送达客户"
	case "unconfirmed":
		return "该回复计入，是否送达客户尚不确定"
	}
	return "该回复计入，但尚未发出"
}
