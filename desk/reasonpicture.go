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
)

func pictureCauses() []Cause {
	return []Cause{
		CauseFetchAddress, CauseFetchInner, CauseFetchBytes, CauseFetchPixels, CauseFetchFormat, CauseFetchDamaged,
		CauseFetchStatus, CauseFetchFailed, CauseNoFile,
	}
}
