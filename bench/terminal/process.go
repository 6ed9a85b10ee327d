package terminal

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// Memory is what the system says about a process, in MiB.
type Memory struct {
	Peak, Now int // resident, the pages of mapped files included
	Own       int // resident now, without mapped files
}

// Memory is MemoryOf the program.
func (t *Terminal) Memory() Memory { return MemoryOf(t.cmd.Process.Pid) }

// MemoryOf reads what the system says. On systems without /proc it is zero.
func MemoryOf(pid int) Memory {
	f, err := os.Open(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return Memory{}
	}
	defer func() { _ = f.Close() }()
	var m Memory
	fields := map[string]*int{"VmHWM:": &m.Peak, "VmRSS:": &m.Now, "RssAnon:": &m.Own}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		words := strings.Fields(lines.Text())
		if len(words) < 2 || fields[words[0]] == nil {
			continue
		}
		kib, _ := strconv.Atoi(words[1])
		*fields[words[0]] = kib >> 10
	}
	return m
}

// tickLength is how /proc counts processor time on every common Linux.
const tickLength = time.Second / 100

// CPU is CPUOf the program.
func (t *Terminal) CPU() time.Duration { return CPUOf(t.cmd.Process.Pid) }

// CPUOf is the processor time a process has used so far; zero on systems without /proc.
func CPUOf(pid int) time.Duration {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), ") ")
	words := strings.Fields(rest)
	if len(words) < 13 {
		return 0
	}
	user, _ := strconv.Atoi(words[11])
	system, _ := strconv.Atoi(words[12])
	return time.Duration(user+system) * tickLength
}
