package main

// figures are what programs of bench/ measured. docs/scale.md says when and on what.
type figures struct {
	subjects  float64 // for each session, with its messages (bench/scale)
	disk      float64 // bytes of files for each session (bench/scale)
	memory    float64 // bytes of the server's memory for each subject, right after an import (bench/scale)
	base      float64 // bytes of the server's memory for an empty desk (bench/scale)
	restart   float64 // seconds for each subject until a killed server is there (bench/scale)
	batch     float64 // seconds of a processor for each new message, nobody looking (bench/team)
	told      float64 // seconds of a processor for each change told to one console (bench/team)
	size      float64 // bytes of a change that is told (bench/scale)
	perSecond float64 // new messages a second that one server takes (BenchmarkCommit of natsstore)
}

// habits are what customers and agents do.
type habits struct {
	perAgent float64 // sessions of an agent in a year
	messages float64 // in a session, of both sides
	changes  float64 // of a session, told to all consoles
	busyHour float64 // share of a day's sessions in its busiest hour
	burst    float64 // how many times as much as on average in that hour
}

func work() habits {
	// A reply is stored, queued, handed over and there: four changes. A message of a
	// customer is one, and so are taking a session and closing it.
	return habits{perAgent: 10_000, messages: 9, changes: 5 + 4*4 + 2, busyHour: 0.1, burst: 3}
}

// step is a size of a shop. Its desk may be divided into several, by shops.
type step struct {
	agents, desks float64
}

func steps() []step {
	return []step{{3, 1}, {10, 1}, {50, 1}, {200, 1}, {200, 4}, {1000, 20}, {10_000, 200}}
}

func measured() figures {
	return figures{
		subjects: 13.6, disk: 6000, memory: 580, base: 60 << 20, restart: 11e-6,
		batch: 3.1e-3, told: 30e-6, size: 507, perSecond: 2300,
	}
}
