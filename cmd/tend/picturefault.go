package main

import (
	"errors"

	"tend/desk"
	"tend/internal/picture"
	"tend/store"
	"tend/store/natsstore"
	show "tend/tui/picture"
)

// fault is an error of package picture, or of the desk that keeps pictures, with its
// code for the screen; any other is given back as it is.
func fault(err error) error {
	if c := pictureCause(err); c != "" {
		return &show.Fault{Cause: c, Err: err}
	}
	return err
}

func pictureCause(err error) desk.Cause {
	var status *picture.StatusError
	var call *picture.FetchError
	switch {
	case errors.As(err, &status):
		return desk.CauseFetchStatus.With(status.Host, status.Status)
	case errors.As(err, &call):
		return desk.CauseFetchFailed.With(call.Host)
	}
	for known, c := range map[error]desk.Cause{
		picture.ErrAddress: desk.CauseFetchAddress, picture.ErrInner: desk.CauseFetchInner,
		picture.ErrBytes:  desk.CauseFetchBytes.With(picture.MaxBytes >> 20),
		picture.ErrPixels: desk.CauseFetchPixels.With(picture.MaxPixels / 1_000_000),
		picture.ErrFormat: desk.CauseFetchFormat, picture.ErrDamaged: desk.CauseFetchDamaged,
		picture.ErrNoFile: desk.CauseNoFile,
		errNoPicture:      desk.CausePictureGone, store.ErrUnavailable: desk.CausePictureAway, store.ErrDamaged: desk.CauseFetchDamaged,
		natsstore.ErrSending: desk.CausePictureBusy, natsstore.ErrPieces: desk.CausePicturePieces,
	} {
		if errors.Is(err, known) {
			return c
		}
	}
	return ""
}
