// Package made writes made-up desks as JSON lines: as many sessions as a
// measurement wants, in Chinese and English, the same ones for the same options.
//
// A desk has three shops in three zones and twenty agents, all offline so that a
// console changes nothing by being opened. Its closed sessions reach sixty days
// back, its open ones thirty hours. Some customers come again and again.
package made
