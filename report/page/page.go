package page

import (
	"embed"
	"fmt"
	"html/template"
	"io"
	"time"

	"tend/desk"
	"tend/report"
	"tend/report/insight"
)

// Page is what a page shows.
type Page struct {
	Shop string    // its name; empty: all shops
	Made time.Time // when, in the zone of the reader
	// Policies are the rates to begin with. The rest of the page is about the
	// first of them.
	Policies []Headline
	Insight  insight.Insight
}

// Headline is one policy's rate over the range.
type Headline struct {
	Policy desk.Policy
	Group  report.Group
	// Forecast is what the rate can still become; nil: not known.
	Forecast *desk.Forecast
}

//go:embed page.html page.css
var files embed.FS

// Render writes the page in the language of t.
func Render(w io.Writer, p Page, t Texts) error {
	css, err := files.ReadFile("page.css")
	if err != nil {
		return fmt.Errorf("page: %w", err)
	}
	whole, err := template.ParseFS(files, "page.html")
	if err != nil {
		return fmt.Errorf("page: %w", err)
	}
	v := viewOf(p, t)
	v.CSS = template.CSS(css) // ours, and nothing else
	if err := whole.Execute(w, v); err != nil {
		return fmt.Errorf("page: %w", err)
	}
	return nil
}
