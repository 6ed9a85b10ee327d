package tiktokshop

import "tend/feed/wire"

// content is what a message's content holds, of all types together.
type content struct {
	Text     text `json:"content"`
	URL      text `json:"url"`
	Product  text `json:"product_id"`
	Order    text `json:"order_id"`
	SKU      text `json:"sku_id"`
	Coupon   text `json:"coupon_id"`
	Package  text `json:"package_id"`
	readable bool
}

// content decodes the JSON that a message carries as text. One that is not JSON
// gives the zero value.
func (m message) content() content {
	var c content
	c.readable = wire.Loose([]byte(m.Content), &c) == nil
	if !c.readable {
		return content{}
	}
	return c
}

// words is what a message of words says. A content that is not what the platform
// describes is shown as it is rather than not at all.
func (c content) words(m message) string {
	if c.readable {
		return firstOf(string(c.Text), m.Plaintext)
	}
	return firstOf(m.Plaintext, string(m.Content))
}

// details is what a card shows, of all types together. Amounts are text for people.
type details struct {
	Product  text     `json:"product_name"`
	Link     text     `json:"product_link"`
	Low      text     `json:"product_lowest_price"`
	High     text     `json:"product_highest_price"`
	Status   text     `json:"order_status"`
	Paid     text     `json:"paid_price"`
	Quantity text     `json:"quantity"`
	OrderURL text     `json:"order_link"`
	Coupon   text     `json:"coupon_title"`
	Discount text     `json:"discount"`
	CouponAt text     `json:"coupon_link"`
	Packages []parcel `json:"packages"`
}

// parcel is a package of a logistics card.
type parcel struct {
	ID       text   `json:"package_id"`
	Product  text   `json:"product_name"`
	Number   text   `json:"tracking_number"`
	Carrier  text   `json:"shipping_provider_name"`
	Tracking []step `json:"tracking"`
}

// step is one thing that happened to a package.
type step struct {
	What text `json:"description"`
	At   text `json:"update_time_millis"`
}

// details decodes the data of a card; what cannot be read is empty.
func (m message) details() details {
	var d details
	if m.Data == "" || wire.Loose([]byte(m.Data), &d) != nil {
		return details{}
	}
	return d
}
