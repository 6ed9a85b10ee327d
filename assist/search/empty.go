package search

import "strings"

// emptyGrams are characters that hold a Chinese sentence together and say
// nothing by themselves.
const emptyGrams = "的了吗呢啊呀吧哦嘛嗯我你您他她它们这那是有个就都也还和在会能要可以么把被给让跟与及或而但很太一不没"

func emptyGram(r rune) bool { return strings.ContainsRune(emptyGrams, r) }

// emptyWord tells an English word that says nothing by itself, in the short
// forms of chats too.
func emptyWord(w string) bool {
	switch w {
	case "a", "an", "the", "is", "are", "was", "were", "be", "been", "am", "im", "ive", "i", "me", "my", "mine", "you",
		"u", "ur", "your", "yours", "we", "us", "our", "it", "its", "this", "that", "these", "those", "they", "them",
		"their", "he", "she", "her", "his", "and", "or", "but", "if", "so", "of", "to", "in", "on", "at", "for", "from",
		"with", "by", "as", "do", "does", "did", "have", "has", "had", "will", "would", "can", "could", "should", "may",
		"might", "shall", "please", "pls", "plz", "hi", "hello", "hey", "thanks", "thank", "just", "there", "here",
		"what", "whats", "which", "any", "some", "dont", "cant", "isnt", "id", "ill", "not", "no", "yes", "ok", "then",
		"than", "too", "very", "really", "about", "into", "up", "out", "now", "get", "got", "like", "want", "need", "how", "who", "why", "more", "one":
		return true
	}
	return false
}
