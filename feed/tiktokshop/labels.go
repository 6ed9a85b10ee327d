package tiktokshop

import "strings"

// labels are what the adapter itself says of a message, in the language in which
// the platform writes its own notes, so that the two do not mix.
type labels struct {
	product, order string // that it is looked at, before which one
	back           string // a return or refund
	parcel         string // before its id
	delivery       string // a card about one, of which nothing is known
	coupon         string
}

// labelsIn are those in the language of a locale such as zh-CN; English where
// there are none.
func labelsIn(locale string) labels {
	if strings.HasPrefix(strings.ToLower(locale), "zh") {
		return labels{product: "正在看商品", order: "正在看订单", back: "退货或退款", parcel: "包裹", delivery: "物流信息", coupon: "优惠券"}
	}
	return labels{product: "looking at product", order: "looking at order", back: "return or refund", parcel: "parcel", delivery: "delivery", coupon: "coupon"}
}
