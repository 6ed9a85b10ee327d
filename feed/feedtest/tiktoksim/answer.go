package tiktoksim

import (
	"encoding/json"
	"fmt"
	"net/http"

	"tend/feed/feedtest"
)

// reply writes an answer of the platform.
func reply(w http.ResponseWriter, status, code int, message string, data any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	body, err := json.Marshal(map[string]any{
		"code": code, "message": message, "request_id": "2025060210000000000000", "data": data,
	})
	if err != nil {
		panic(fmt.Sprintf("tiktoksim: encode an answer: %v", err))
	}
	_, _ = w.Write(body) // whoever asked may be gone
}

func give(w http.ResponseWriter, data any) { reply(w, http.StatusOK, 0, "Success", data) }

func deny(w http.ResponseWriter, status, code int, words string) {
	reply(w, status, code, words, nil)
}

// answers are the platform's words for faults, as far as it has any.
func answers(k feedtest.Fault, w http.ResponseWriter, _ *http.Request, _ http.Handler) bool {
	switch k {
	case feedtest.Unauthorized:
		deny(w, http.StatusUnauthorized, 36009004, "The x-tts-access-token is invalid")
	case feedtest.Forbidden:
		deny(w, http.StatusForbidden, 105005, "Access denied. You should apply auth pkg for this api")
	case feedtest.TooMany:
		w.Header().Set("Retry-After", "2")
		deny(w, http.StatusTooManyRequests, 36009002, "Too many requests")
	case feedtest.Broken:
		deny(w, http.StatusInternalServerError, 36009003, "Internal error")
	default:
		return false
	}
	return true
}
