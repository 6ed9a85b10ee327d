package made

import "strconv"

// customer is a made-up person; even numbers write English.
type customer int

func (c customer) id() string { return "c" + strconv.Itoa(int(c)) }

func (c customer) chinese() bool { return c%2 == 1 }

func (c customer) name() string {
	n := int(c) / 2
	if c.chinese() {
		return families()[n%len(families())] + given()[n/7%len(given())]
	}
	return first()[n%len(first())] + " " + last()[n/11%len(last())]
}

func families() []string {
	return []string{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳"}
}
func given() []string {
	return []string{"小雨", "晨", "思远", "丽", "子涵", "大伟", "静怡", "明"}
}
func first() []string {
	return []string{"Ava", "Ben", "Chloe", "Daniel", "Ella", "Femi", "Grace", "Hugo", "Iris", "Jonas"}
}
func last() []string {
	return []string{"Abbott", "Brown", "Chen", "Diaz", "Evans", "Fischer", "Garcia", "Hill"}
}
