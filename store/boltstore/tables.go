package boltstore

import "go.etcd.io/bbolt"

// table is one of the buckets of the file.
type table uint8

const (
	tableMeta table = iota
	tableLog
	tableThread
	tableIDs
	tableNames
	tableCustomers
	tableOpen
	tableClosed
	tableUnsettled
	tableHistory
	tableWhere
	tableDocs
	tableTally
	tableCount
)

func (t table) String() string {
	return [tableCount]string{"meta", "log", "thread", "ids", "names", "customers", "open", "closed", "unsettled", "history", "where", "docs", "tally"}[t]
}

// since is the layout that first had the table.
func (t table) since() uint64 {
	if t == tableTally {
		return 2
	}
	return 1
}

// fill is how full pages become when keys are put at their end: those that
// only ever grow at the end need no room for later.
func (t table) fill() float64 {
	switch t {
	case tableLog, tableIDs, tableCustomers, tableOpen, tableClosed, tableTally:
		return 0.9
	case tableThread, tableHistory:
		return 0.7 // grow at the end with new customers, in the middle with known ones
	}
	return bbolt.DefaultFillPercent
}

// tables is the file as one transaction sees it.
type tables struct{ tx *bbolt.Tx }

func (t tables) of(name table) *bbolt.Bucket { return t.tx.Bucket([]byte(name.String())) }

func (t tables) get(name table, key []byte) []byte { return t.of(name).Get(key) }

func (t tables) create() error {
	for name := range tableCount {
		if _, err := t.tx.CreateBucket([]byte(name.String())); err != nil {
			return err
		}
	}
	return nil
}
