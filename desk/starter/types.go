package starter

// The languages a wording exists in, as [Language] names them.
const (
	English = "en"
	Chinese = "zh"
)

// Wording is one text in both languages.
type Wording struct {
	EN string
	ZH string
}

// In returns the Chinese text for "zh" and the English one for anything else,
// so an undecided language still gets a text.
func (w Wording) In(language string) string {
	if language == Chinese {
		return w.ZH
	}
	return w.EN
}

// Reply is one quick reply. Its texts may hold variables written {{name}},
// with names out of [Variables].
type Reply struct {
	ID    string  // stable; lower-case letters, digits and dashes
	Topic string  // the ID of one of Topics
	Title Wording // what the strip shows; at most 16 terminal cells
	Text  Wording // what the customer reads
	Pin   int     // 1 to 9: the digit that sends it; 0: not pinned
}

// Topic names a group of quick replies.
type Topic struct {
	ID   string
	Name Wording
}

// Prompt is what an agent asks when a customer sent something without words.
type Prompt struct {
	Kind string // the message kind it answers: image, video, emoji, product or order
	Text Wording
}

// Variables returns the names that may stand between double braces in a
// reply, in the order in which a screen should offer them.
func Variables() []string {
	return []string{"customer", "agent", "shop", "order", "product"}
}
