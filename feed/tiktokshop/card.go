package tiktokshop

import (
	"strconv"
	"strings"

	"tend/desk"
)

// between separates the parts of a card's text.
const between = " · "

// card puts in what a card shows, and reports whether the message is one.
func (m message) card(e *desk.Entry, c content, w labels) bool {
	d := m.details()
	switch m.Type {
	case typeProduct:
		e.Kind, e.Ref, e.URL, e.Text = desk.KindProduct, string(c.Product), string(d.Link), d.product(m)
	case typeFromProduct:
		e.Kind, e.Ref, e.URL = desk.KindProduct, string(c.Product), string(d.Link)
		e.Text = join(" ", w.product, firstOf(d.product(m), string(c.Product)))
	case typeOrder:
		e.Kind, e.Ref, e.URL, e.Text = desk.KindOrder, string(c.Order), string(d.OrderURL), d.order(m)
	case typeFromOrder:
		e.Kind, e.Ref, e.URL = desk.KindOrder, string(c.Order), string(d.OrderURL)
		e.Text = join(" ", w.order, firstOf(d.order(m), string(c.Order)))
	case typeReturn:
		e.Kind, e.Ref, e.URL = desk.KindOrder, string(c.Order), string(d.OrderURL)
		e.Text = join(between, w.back, d.order(m))
	case typeLogistics:
		e.Kind, e.Ref, e.Text = desk.KindOrder, string(c.Order), d.tracking(m, string(c.Package), w)
	case typeCoupon:
		e.URL, e.Text = string(d.CouponAt), d.coupon(m, string(c.Coupon), w)
	default:
		return false
	}
	return true
}

// product is a product's name with its price.
func (d details) product(m message) string {
	if d.Product == "" {
		return m.Plaintext
	}
	price := string(d.Low)
	if d.High != "" && d.High != d.Low {
		price = join(" – ", price, string(d.High))
	}
	return join(between, string(d.Product), price)
}

// order is what was bought and how far it is.
func (d details) order(m message) string {
	if d.Product == "" && d.Status == "" {
		return m.Plaintext
	}
	count := ""
	if d.Quantity != "" && d.Quantity != "1" {
		count = "×" + string(d.Quantity)
	}
	return join(between, join(" ", string(d.Product), count), string(d.Paid), status(string(d.Status)))
}

// status writes a code such as AWAITING_SHIPMENT in words; other texts stay.
func status(code string) string {
	if code != strings.ToUpper(code) {
		return code
	}
	return strings.ToLower(strings.ReplaceAll(code, "_", " "))
}

// coupon is what a coupon is called and gives; its id where nothing else is known.
func (d details) coupon(m message, id string, w labels) string {
	about := firstOf(join(between, string(d.Coupon), string(d.Discount)), m.Plaintext)
	if about == "" {
		return join(" ", w.coupon, id)
	}
	return join(between, w.coupon, about)
}

// tracking says for each package, or the one the card is about, who carries it
// and what was heard last.
func (d details) tracking(m message, only string, w labels) string {
	lines := make([]string, 0, len(d.Packages))
	for _, p := range d.Packages {
		if only == "" || string(p.ID) == only {
			lines = append(lines, join(between, join(" ", string(p.Carrier), string(p.Number)), p.latest()))
		}
	}
	if only != "" {
		only = w.parcel + " " + only
	}
	return firstOf(join("\n", lines...), m.Plaintext, only, w.delivery)
}

// latest is the step with the greatest time; the platform promises no order.
func (p parcel) latest() string {
	var last string
	most := int64(-1)
	for _, s := range p.Tracking {
		if at, _ := strconv.ParseInt(string(s.At), 10, 64); at > most {
			last, most = string(s.What), at
		}
	}
	return last
}
