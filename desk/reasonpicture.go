package desk

// Why a picture is not shown, or not taken from a file.
const (
	CauseFetchAddress Cause = "fetch-address"
	CauseFetchInner   Cause = "fetch-inner"   // inside this network
	CauseFetchBytes   Cause = "fetch-bytes"   // MiB that it may have
	CauseFetchPixels  Cause = "fetch-pixels"  // millions that it may have
	CauseFetchFormat  Cause = "fetch-format"  // none that is known
	CauseFetchDamaged Cause = "fetch-damaged" // the file
	CauseFetchStatus  Cause = "fetch-status"  // host, HTTP status
	CauseFetchFailed  Cause = "fetch-failed"  // host
	CauseNoFile       Cause = "no-file"

	CausePictureAway   Cause = "picture-away"   // the desk that keeps it cannot be reached
	CausePictureGone   Cause = "picture-gone"   // the desk does not have it
	CausePictureBusy   Cause = "picture-busy"   // another one is sent from another console
	CausePicturePieces Cause = "picture-pieces" // they did not come together
)

func pictureCauses() []Cause {
	return []Cause{
		CauseFetchAddress, CauseFetchInner, CauseFetchBytes, CauseFetchPixels, CauseFetchFormat, CauseFetchDamaged,
		CauseFetchStatus, CauseFetchFailed, CauseNoFile, CausePictureAway, CausePictureGone, CausePictureBusy, CausePicturePieces,
	}
}
