package hooksim_test

import (
	"testing"

	"tend/feed/feedtest"
	"tend/feed/feedtest/hooksim"
)

func TestFeed(t *testing.T) { feedtest.Run(t, hooksim.Make) }
