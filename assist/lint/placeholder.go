package lint

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// placeholders notes what a template holds in the place of a word: [name],
// 【订单号】, XXX, X月X日, ____.
func (r *reader) placeholders() {
	r.brackets()
	for at := 0; at < len(r.Folded); {
		n := len(leading(r.Folded[at:], r.Folded[at]))
		if r.standsFor(at, at+n) {
			r.report(Variable, at, at+n)
		}
		at += n
	}
	for _, word := range []string{"某某", "x月x日"} {
		if at := strings.Index(r.Folded, word); at >= 0 {
			r.report(Variable, at, at+len(word))
		}
	}
}

// standsFor tells whether a run of one letter stands for something else. Sizes
// such as XXL and kisses at the end do not.
func (r *reader) standsFor(start, end int) bool {
	n := end - start
	if r.Folded[start] == '_' {
		return n >= 3
	}
	if r.Folded[start] != 'x' || wordBefore(r.Folded[:start]) || wordAfter(r.Folded[end:]) {
		return false
	}
	after := strings.TrimLeft(r.Folded[end:], " ")
	if strings.Trim(after, ".!x \n") == "" && !hanEnds(r.Folded[:start]) {
		return false
	}
	if n >= 3 {
		return true
	}
	if n == 2 {
		return hanEnds(r.Folded[:start]) && !startsWithOneOf(after, "码", "l") || startsWithOneOf(r.Folded[end:], dated()...)
	}
	return startsWithOneOf(r.Folded[end:], dated()...)
}

// dated is what a number stands before: X天.
func dated() []string {
	return []string{"天", "元", "小时", "分钟", "件", "折", "点前", "日前", "号前"}
}

func wordBefore(text string) bool {
	return text != "" && (isLower(text[len(text)-1]) || isDigit(text[len(text)-1]) || strings.HasSuffix(text, "-"))
}

func wordAfter(text string) bool { return text != "" && (isLower(text[0]) || isDigit(text[0])) }

func hanEnds(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " "))
	return unicode.Is(unicode.Han, r)
}

func startsWithOneOf(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(text, w) })
}

// brackets notes brackets around a word that a template asks for. In Chinese
// they also set off a heading, so at the start of a line only names count.
func (r *reader) brackets() {
	for at := 0; at < len(r.Folded); at++ {
		closing, ok := map[byte]byte{'[': ']', '<': '>'}[r.Folded[at]]
		if !ok {
			continue
		}
		length := strings.IndexByte(r.Folded[at:], closing)
		if length < 2 || length > 40 {
			continue
		}
		word := strings.Trim(r.Folded[at+1:at+length], " .:")
		heading := at == 0 || r.Folded[at-1] == '\n'
		if isName(word) || slices.Contains(asked(), word) && !(heading && hanEnds(word)) || strings.HasPrefix(word, "insert ") || strings.HasPrefix(word, "your ") {
			r.report(Variable, at, at+length+1)
		}
	}
}

// isName tells whether a template asks for somebody's name with this word.
func isName(word string) bool {
	return slices.Contains([]string{
		"name", "customer", "customer name", "your name", "first name", "full name", "username", "buyer", "buyer name", "agent", "agent name",
		"姓名", "名字", "客户", "客户姓名", "客户名", "客户昵称", "顾客姓名", "顾客", "顾客昵称", "买家", "买家昵称", "昵称", "用户名", "称呼", "客服名", "客服姓名", "客服昵称",
	}, word)
}

// asked are the other words that a template asks for.
func asked() []string {
	return []string{
		"order", "order number", "order no", "order id", "number", "date", "time", "product", "product name", "item", "item name",
		"amount", "price", "link", "shop", "shop name", "store", "store name", "address", "tracking number", "tracking no", "city", "x", "xx", "xxx", "day", "days", "carrier", "courier", "size", "colour", "color", "reason",
		"订单号", "订单编号", "单号", "快递单号", "运单号", "物流单号", "商品名", "商品名称", "产品名", "产品名称", "时间", "具体时间", "日期", "金额",
		"价格", "数量", "地址", "商品链接", "店铺名", "店铺名称", "店名", "快递公司", "物流公司", "城市", "天数", "型号", "填写", "原因",
	}
}
