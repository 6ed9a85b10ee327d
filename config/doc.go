// Package config reads the settings of tend: one TOML file, decoded into plain
// values and checked.
//
// # Promises
//
// Nothing in a file can keep the program from starting. [Decode] and [Load]
// always return a whole [Config]: what the file says where it says it well, and
// the default everywhere else. Each mistake is a [Problem] with its place, all
// of them at once; only a file that is not TOML at all is a single one.
//
// A setting exists once, as a row of the layout: the same row reads it, writes
// it ([Marshal]), explains it ([Template]) and suggests it to somebody who
// misspelt it. A new setting is a field of Config and a row.
//
// Nothing in that file is secret. Tokens and app secrets have a file of their own,
// which only its owner may read, or come from the environment: see [LoadSecrets].
package config
