package main

import (
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// mostShopLabels bounds how many shops have figures of their own; lines may name
// any number. The others are counted together.
const mostShopLabels = 100

// otherShops is what those are called.
const otherShops = "other"

// metrics answers with the figures of a desk that this process holds.
func (p *program) metrics(st store.Store, lines []*feed.Line, counts *counts) http.Handler {
	r := prometheus.NewRegistry()
	r.MustRegister(
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		counts, feedFigures{lines}, &deskFigures{read: p.standings(st), wall: p.clock.wall},
	)
	return promhttp.HandlerFor(r, promhttp.HandlerOpts{})
}

// figure describes one metric.
func figure(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc("tend_"+name, help, labels, nil)
}

// gauge is its value now.
func gauge(d *prometheus.Desc, v float64, labels ...string) prometheus.Metric {
	return prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
}

// shopLabel names a shop among those that are known, which grow up to the bound.
func shopLabel(known map[desk.ShopID]bool, id desk.ShopID) string {
	if !known[id] {
		if len(known) >= mostShopLabels {
			return otherShops
		}
		known[id] = true
	}
	return string(id)
}
