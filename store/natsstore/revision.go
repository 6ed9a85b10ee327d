package natsstore

import (
	"context"
	"encoding/binary"
	"hash/fnv"
)

// Revision stands for all that is stored: when the stream was made and how much
// was written to it, without the documents that are kept apart. Where there are
// none of these it is also when the last was written, which differs where a desk
// was put back to an earlier copy and went another way. A team's desk that its
// servers' own tools have put back can come to a number it had before.
func (s *Store) Revision(ctx context.Context) (rev uint64, err error) {
	err = s.reading(ctx, "read the revision", func(ctx context.Context) error {
		i, apart, err := s.counted(ctx)
		if err != nil {
			return err
		}
		h := fnv.New64a()
		list := []uint64{uint64(i.Created.UnixNano()), i.State.LastSeq - apart}
		if apart == 0 {
			list = append(list, uint64(i.State.LastTime.UnixNano()))
		}
		for _, v := range list {
			_, _ = h.Write(binary.BigEndian.AppendUint64(nil, v))
		}
		rev = h.Sum64()
		return nil
	})
	return rev, err
}

// counted is the stream, and how often documents that are kept apart were
// written, at the same time.
func (s *Store) counted(ctx context.Context) (i info, apart uint64, err error) {
	err = s.retry(ctx, func(ctx context.Context) error {
		before, err := s.asideWritten(ctx)
		if err != nil {
			return err
		}
		if i, err = s.info(ctx); err != nil {
			return err
		}
		if apart, err = s.asideWritten(ctx); err == nil && apart != before {
			err = errNotYet
		}
		return err
	})
	return i, apart, err
}
