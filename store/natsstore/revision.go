package natsstore

import (
	"context"
	"encoding/binary"
	"hash/fnv"
)

// Revision stands for all that is stored: when the stream was made, its last
// number, and the instant that was given, which differs where a desk was put
// back to an earlier copy and went another way.
func (s *Store) Revision(ctx context.Context) (rev uint64, err error) {
	err = s.reading(ctx, "read the revision", func(ctx context.Context) error {
		i, err := s.info(ctx)
		if err != nil {
			return err
		}
		h := fnv.New64a()
		for _, v := range []uint64{uint64(i.Created.UnixNano()), i.State.LastSeq, uint64(i.State.LastTime.UnixNano())} {
			_, _ = h.Write(binary.BigEndian.AppendUint64(nil, v))
		}
		rev = h.Sum64()
		return nil
	})
	return rev, err
}
