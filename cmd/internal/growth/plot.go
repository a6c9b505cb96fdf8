package main

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
)

// charts are the files, and what draws them.
var charts = map[string]func([]point) []byte{
	"time.svg": func(data []point) []byte {
		return chart("CPU seconds of a run with no results kept", "s", data, func(p point) float64 { return p.seconds })
	},
	"memory.svg": func(data []point) []byte {
		return chart("Peak memory of that run, in MB", "MB", data, func(p point) float64 { return p.memory })
	},
}

// draw draws the series of services: time and memory against the number of handlers.
func draw(name string) error {
	data, err := read(name)
	if err != nil {
		return err
	}
	for file, of := range charts {
		if err := os.WriteFile(filepath.Join(filepath.Dir(name), file), of(data), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// The frame of a chart, in pixels, and the colours of its lines, which can be told apart on white and on black, and without red or green.
const (
	width, height          = 640, 320
	left, right, top, foot = 70, 20, 40, 50
)

var colors = []string{"#0072b2", "#d55e00"}

// chart is a line chart as SVG.
func chart(title, unit string, data []point, of func(point) float64) []byte {
	series := []string{inOne, inMany}
	maxX, maxY := 0.0, 0.0
	for _, p := range data {
		if p.series == inOne || p.series == inMany {
			maxX, maxY = max(maxX, float64(p.size)), max(maxY, of(p))
		}
	}
	stepX, stepY := step(maxX), step(maxY)
	maxX, maxY = math.Ceil(maxX/stepX)*stepX, math.Ceil(maxY/stepY)*stepY
	x := func(v float64) float64 { return left + v/maxX*(width-left-right) }
	y := func(v float64) float64 { return height - foot - v/maxY*(height-top-foot) }

	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%[1]d" height="%[2]d" font-family="sans-serif" font-size="13" role="img">`+"\n", width, height)
	fmt.Fprintf(&b, "<title>%s, against the number of handlers</title>\n", title)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", width, height)
	fmt.Fprintf(&b, `<text x="%d" y="22" font-size="15">%s</text>`+"\n", left, title)
	for v := 0.0; v <= maxY; v += stepY {
		fmt.Fprintf(&b, `<path d="M%d %.1fH%d" stroke="#ddd"/><text x="%d" y="%.1f" text-anchor="end">%s</text>`+"\n", left, y(v), width-right, left-8, y(v)+4, label(v))
	}
	for v := 0.0; v <= maxX; v += stepX {
		fmt.Fprintf(&b, `<path d="M%.1f %dv5" stroke="#666"/><text x="%[1]f" y="%[3]d" text-anchor="middle">%[4]s</text>`+"\n", x(v), height-foot, height-foot+20, label(v))
	}
	fmt.Fprintf(&b, `<path d="M%d %dH%d" stroke="#666"/><text x="%d" y="%d" text-anchor="middle">handlers</text>`+"\n", left, height-foot, width-right, (left+width-right)/2, height-10)
	for i, name := range series {
		var line []string
		for _, p := range data {
			if p.series == name {
				line = append(line, fmt.Sprintf("%.1f,%.1f", x(float64(p.size)), y(of(p))))
				fmt.Fprintf(&b, `<circle cx="%.1f" cy="%.1f" r="3.5" fill="%s"><title>%d handlers in %s: %.2f %s</title></circle>`+"\n", x(float64(p.size)), y(of(p)), colors[i], p.size, name, of(p), unit)
			}
		}
		fmt.Fprintf(&b, `<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>`+"\n", strings.Join(line, " "), colors[i])
		fmt.Fprintf(&b, `<path d="M%d %dh24" stroke="%s" stroke-width="2"/><text x="%d" y="%d">in %s</text>`+"\n", left+16, top+14+20*i, colors[i], left+48, top+18+20*i, name)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

// step is the distance between two lines of a grid of four to ten: 1, 2 or 5 times a power of ten.
func step(most float64) float64 {
	if most <= 0 {
		return 1
	}
	for p := math.Pow(10, math.Floor(math.Log10(most))-1); ; p *= 10 {
		for _, k := range []float64{1, 2, 5} {
			if most/(k*p) <= 8 {
				return k * p
			}
		}
	}
}

// label writes a number with its thousands apart.
func label(v float64) string {
	s := fmt.Sprintf("%g", v)
	if len(s) > 3 && !strings.ContainsAny(s, ".e") {
		return s[:len(s)-3] + " " + s[len(s)-3:]
	}
	return s
}
