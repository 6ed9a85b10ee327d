package config

const (
	automaticPath = "automatic"
	keywordName   = "keyword"
	keywordPath   = automaticPath + "." + keywordName
)

// keywords reads the answers to words. One with a mistake is left out whole: it
// goes to customers by itself.
func (d *decoder) keywords(c *Config, automatic any) {
	fields, _ := automatic.(map[string]any)
	raw, given := fields[keywordName]
	if !given {
		return
	}
	list, ok := raw.([]any)
	if !ok {
		d.complain(keywordPath, complaint{want: "must be a list of tables: write [[" + keywordPath + "]] and its settings below", raw: raw}, keywordPath)
		return
	}
	for i, raw := range list {
		var k AutoKeyword
		if d.keyword(item(keywordPath, i+1), raw, &k) {
			c.Automatic.Keywords = append(c.Automatic.Keywords, k)
		}
	}
}

// keyword reads one answer and reports whether it is in order.
func (d *decoder) keyword(path string, raw any, k *AutoKeyword) bool {
	before := len(d.problems)
	if !d.table(keywordTable(path, k), raw, nil) || len(d.problems) > before {
		return false
	}
	switch {
	case len(k.Words) == 0:
		d.complain(path, complaint{want: `needs "words" such as ["opening hours"]`}, join(path, "en"), join(path, "zh"), keywordPath)
	case k.EN == "" && k.ZH == "":
		d.complain(path, complaint{want: `needs a text in "en", "zh" or both`}, join(path, "words"), keywordPath)
	}
	return len(d.problems) == before
}

// keywordTables are the answers to words for writing.
func keywordTables(keywords []AutoKeyword) []table {
	var tables []table
	for _, k := range keywords {
		tables = append(tables, keywordTable("["+keywordPath+"]", &k))
	}
	return tables
}

// keywordExample shows an answer to words.
func keywordExample() note {
	return note{`Automatic answers to certain words, tried in this order, each said once in a
session. For example:

  [[automatic.keyword]]
  words = ["opening hours", "when are you open"]
  en = "We are here every day from nine to six, {{customer}}."
  every = "24h"`, `含有特定词语时的自动回答，按顺序匹配，每个会话各说一次。例如：

  [[automatic.keyword]]
  words = ["营业时间", "几点下班"]
  zh = "{{customer}}您好，我们每天九点到六点在线。"
  every = "24h"`}
}
