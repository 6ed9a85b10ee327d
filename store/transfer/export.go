package transfer

import (
	"bufio"
	"context"
	"fmt"
	"io"

	"tend/desk"
	"tend/desk/lines"
	"tend/store"
)

// ExportOptions is how a desk is written.
type ExportOptions struct {
	// Rules say when sessions end by themselves.
	Rules desk.Rules
	// Now is the instant up to which that is looked at.
	Now desk.Instant
}

// Export writes a desk as lines: shops, agents, holidays and documents first,
// then the entries of all customers in the order of their time. Closings that
// follow from the idle rule are written as close lines by the system. What was
// taken back, and what belongs to no session, is left out. Two desks that hold
// the same are written the same.
func Export(ctx context.Context, st store.Store, w io.Writer, o ExportOptions) error {
	out := &output{w: bufio.NewWriterSize(w, 256<<10)}
	if err := out.facts(ctx, st); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	closings, err := idleClosings(ctx, st, o)
	if err != nil {
		return fmt.Errorf("export: find idle closings: %w", err)
	}
	if err := out.entries(ctx, st, closings); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	return out.w.Flush()
}

// output writes lines. The first error stays.
type output struct {
	w   *bufio.Writer
	buf []byte
	err error
}

func (o *output) line(l lines.Line) {
	if o.err != nil {
		return
	}
	o.buf = append(lines.Append(o.buf[:0], l), '\n')
	_, o.err = o.w.Write(o.buf)
}

// facts writes everything that is no entry of a log.
func (o *output) facts(ctx context.Context, st store.Store) error {
	shops, err := store.Shops(ctx, st)
	if err != nil {
		return err
	}
	for _, s := range shops {
		o.line(lines.ShopLine(s))
	}
	if err := o.agents(ctx, st); err != nil {
		return err
	}
	holidays, err := store.Holidays(ctx, st)
	if err != nil {
		return err
	}
	for _, h := range holidays {
		o.line(lines.Line{Type: lines.Holiday, Holiday: &h})
	}
	return o.documents(ctx, st)
}

func (o *output) documents(ctx context.Context, st store.Store) error {
	extras, err := st.Docs(ctx, docExtra)
	if err != nil {
		return err
	}
	beside := map[string]string{}
	for _, d := range extras {
		beside[d.ID] = lines.Bare(d.Value)
	}
	for _, kind := range lines.DocKinds() {
		docs, err := st.Docs(ctx, kind)
		if err != nil {
			return err
		}
		for _, d := range docs {
			o.line(lines.Line{Type: lines.Doc, Doc: &lines.Document{
				Kind: d.Kind, ID: d.ID, Value: d.Value, Extra: beside[d.Kind+"/"+d.ID],
			}})
		}
	}
	return o.err
}
