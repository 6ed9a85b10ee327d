package sockstore

import (
	"context"

	"tend/desk"
	"tend/store"
)

// handler answers a call from the store. Arguments that cannot be read are
// errProtocol. A handler of a stream sends its pieces itself.
type handler func(ctx context.Context, in *incoming, c *cursor) ([]byte, error)

// handlerOf is nil for a method there is not.
func handlerOf(m method) handler {
	switch m {
	case methodConversation:
		return handleConversation
	case methodSession:
		return handleSession
	case methodKnown:
		return handleKnown
	case methodEntry:
		return handleEntry
	case methodCommit:
		return handleCommit
	case methodPutDoc:
		return handlePutDoc
	case methodSessions:
		return handleSessions
	case methodThread:
		return handleThread
	case methodDocs:
		return handleDocs
	case methodClosed:
		return handleClosed
	case methodLog:
		return handleLog
	case methodSearch:
		return handleSearch
	case methodWatch:
		return handleWatch
	case methodBackup:
		return handleBackup
	case methodTally:
		return handleTally
	case methodRevision:
		return handleRevision
	case methodTell:
		return handleTell
	case methodHear:
		return handleHear
	}
	return nil
}

func handleConversation(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	k := readKey(c)
	if err := c.end(); err != nil {
		return nil, err
	}
	v, err := in.peer.st.Conversation(ctx, k)
	if err != nil {
		return nil, err
	}
	return appendConversation(nil, v), nil
}

func handleSession(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	id := readString[desk.SessionID](c)
	if err := c.end(); err != nil {
		return nil, err
	}
	s, err := in.peer.st.Session(ctx, id)
	if err != nil {
		return nil, err
	}
	return appendSession(nil, s), nil
}

func handleKnown(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	k, entries := readKey(c), readList(c, readEntry)
	if err := c.end(); err != nil {
		return nil, err
	}
	known, err := in.peer.st.Known(ctx, k, entries)
	if err != nil {
		return nil, err
	}
	return appendList(nil, known, appendBool), nil
}

func handleEntry(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	k, t, id := readKey(c), desk.EntryType(c.byte()), readString[desk.MessageID](c)
	if err := c.end(); err != nil {
		return nil, err
	}
	e, err := in.peer.st.Entry(ctx, k, t, id)
	if err != nil {
		return nil, err
	}
	return appendEntry(nil, e), nil
}

func handleCommit(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	changes := readList(c, readChange)
	if err := c.end(); err != nil {
		return nil, err
	}
	return nil, in.peer.st.Commit(ctx, changes...)
}

func handlePutDoc(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	docs := readList(c, readDoc)
	if err := c.end(); err != nil {
		return nil, err
	}
	return nil, in.peer.st.PutDoc(ctx, docs...)
}

// handleList answers with a list of any length.
func handleList[T any](ctx context.Context, in *incoming, one func([]byte, T) []byte, list []T, err error) ([]byte, error) {
	out := newPieces(ctx, in, pieceSize)
	for _, v := range list {
		if !out.add(func(b []byte) []byte { return one(b, v) }) {
			break
		}
	}
	return nil, out.end(err)
}

func handleSessions(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	k := readKey(c)
	if err := c.end(); err != nil {
		return nil, err
	}
	list, err := in.peer.st.Sessions(ctx, k)
	return handleList(ctx, in, appendSession, list, err)
}

func handleThread(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	k, page := readKey(c), readPage(c)
	if err := c.end(); err != nil {
		return nil, err
	}
	list, err := in.peer.st.Thread(ctx, k, page)
	return handleList(ctx, in, appendEntry, list, err)
}

func handleDocs(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	what := readString[string](c)
	if err := c.end(); err != nil {
		return nil, err
	}
	list, err := in.peer.st.Docs(ctx, what)
	return handleList(ctx, in, appendDoc, list, err)
}

func handleClosed(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	from, to := readInstant(c), readInstant(c)
	if err := c.end(); err != nil {
		return nil, err
	}
	out := newPieces(ctx, in, pieceSize)
	err := in.peer.st.Closed(ctx, from, to, func(s *desk.Session) bool {
		return out.add(func(b []byte) []byte { return appendSession(b, s) })
	})
	return nil, out.end(err)
}

func handleLog(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	from, to := readInstant(c), readInstant(c)
	if err := c.end(); err != nil {
		return nil, err
	}
	out := newPieces(ctx, in, pieceSize)
	err := in.peer.st.Log(ctx, from, to, func(k desk.Key, e desk.Entry) bool {
		return out.add(func(b []byte) []byte { return appendEntry(appendKey(b, k), e) })
	})
	return nil, out.end(err)
}

func handleSearch(ctx context.Context, in *incoming, c *cursor) ([]byte, error) {
	q := store.Query{Text: readString[string](c)}
	if err := c.end(); err != nil {
		return nil, err
	}
	out := newPieces(ctx, in, 1)
	err := in.peer.st.Search(ctx, q, func(h store.Hit) bool {
		return out.add(func(b []byte) []byte { return appendEntry(appendKey(b, h.Key), h.Entry) })
	})
	return nil, out.end(err)
}
