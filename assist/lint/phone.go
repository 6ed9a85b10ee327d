package lint

import "strings"

// number is a run of digits with single marks between them.
type number struct {
	start, end int
	digits     string
	groups     []int // how many digits stand together
}

// phones notes telephone numbers. Order and tracking numbers, dates and prices
// look alike, so only the shapes of telephone numbers count, and any longer
// number after a word such as "phone".
func (r *reader) phones() {
	for at := 0; at < len(r.Folded); {
		if !isDigit(r.Folded[at]) {
			at++
			continue
		}
		n := r.number(at)
		at = n.end
		if r.isPhone(n) && !r.denied(n.start) {
			r.report(Contact, n.start, n.end)
		}
	}
}

func (r *reader) number(start int) number {
	n := number{start: start, end: start, groups: []int{0}}
	for at := start; at < len(r.Folded); at++ {
		c := r.Folded[at]
		switch {
		case isDigit(c):
			n.groups[len(n.groups)-1]++
			n.digits += string(c)
			n.end = at + 1
		case n.groups[len(n.groups)-1] > 0 && strings.IndexByte(" -.()", c) >= 0:
			n.groups = append(n.groups, 0)
		case c == '(' || c == ')' || c == ' ' && at > 0 && r.Folded[at-1] == ')':
		default:
			at = len(r.Folded)
		}
	}
	if n.groups[len(n.groups)-1] == 0 {
		n.groups = n.groups[:len(n.groups)-1]
	}
	return n
}

func (r *reader) isPhone(n number) bool {
	before := r.Folded[max(0, n.start-40):n.start]
	if inName(before) || r.inName(n.end) || endsWithOneOf(before, theirNumber()) {
		return false
	}
	if len(n.digits) > 15 || len(n.digits) < 7 {
		return false
	}
	return strings.HasSuffix(before, "+") || n.mobile() || n.areaCode() || endsWithOneOf(before, phoneWords())
}

// mobile tells whether n is a Chinese mobile number.
func (n number) mobile() bool {
	return len(n.digits) == 11 && n.digits[0] == '1' && n.digits[1] >= '3'
}

// areaCode tells whether n is grouped as telephone numbers are: 400-820-0000,
// 0571-88888888, 555-123-4567, 020 7946 0958.
func (n number) areaCode() bool {
	g := n.groups
	if len(g) > 1 && n.digits[0] == '1' && g[0] == 1 {
		g = g[1:]
	}
	switch {
	case len(g) == 3 && g[0] == 3 && g[1] == 3 && g[2] == 4:
		return true
	case n.digits[0] != '0':
		return false
	case len(g) == 2:
		return (g[0] == 3 || g[0] == 4) && (g[1] == 7 || g[1] == 8)
	}
	return len(g) >= 2 && (len(n.digits) == 10 || len(n.digits) == 11)
}

// inName tells whether a number goes on the name that stands before it, as in
// SF1234567890123 or FF-48090.
func inName(before string) bool {
	trimmed := strings.TrimRight(before, "-_#")
	return trimmed != "" && (isLower(trimmed[len(trimmed)-1]) || trimmed != before && strings.HasSuffix(before, "#"))
}

func (r *reader) inName(end int) bool { return end < len(r.Folded) && isLower(r.Folded[end]) }

// endsWithOneOf tells whether one of the words stands just before the end.
func endsWithOneOf(before string, words []string) bool {
	near := before[max(0, len(before)-24):]
	for _, w := range words {
		if strings.Contains(near, w) {
			return true
		}
	}
	return false
}

func phoneWords() []string {
	return []string{"电话", "手机", "热线", "致电", "拨打", "phone", "call ", "tel", "hotline", "mobile", "text me", "text us", "ring "}
}

// theirNumber are the words before a number that is not for reaching us.
func theirNumber() []string {
	return []string{
		"单号", "订单", "编号", "运单", "流水", "条码", "货号", "款号", "税号", "账号", "收件", "收货", "预留", "尾号", "您的",
		"order", "tracking", "parcel", "invoice", "reference", "item", "sku", "barcode", "your phone", "your mobile", "your number",
	}
}
