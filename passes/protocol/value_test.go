package protocol

import (
	"testing"
)

// TestCompared: what is known of x and y settles x == y and x != y, and nothing else does.
func TestCompared(t *testing.T) {
	unknown, some := value{}, value{kind: plainKind, isNil: no}
	one, two := constValue("1"), constValue("2")
	for _, c := range []struct {
		x, y value
		same tri
	}{
		{nilValue, nilValue, yes}, {nilValue, some, no}, {some, nilValue, no},
		{some, some, maybe}, {nilValue, unknown, maybe}, {unknown, nilValue, maybe}, {some, unknown, maybe}, {unknown, some, maybe},
		{one, one, yes}, {one, two, no}, {one, unknown, maybe}, {unknown, one, maybe}, {unknown, unknown, maybe},
	} {
		for _, equal := range []bool{true, false} {
			want := value{}
			switch c.same {
			case yes:
				want = constValue(map[bool]string{true: "true", false: "false"}[equal])
			case no:
				want = constValue(map[bool]string{true: "false", false: "true"}[equal])
			}
			if got := compared(c.x, c.y, equal); got != want {
				t.Errorf("%v and %v, equal %v: %v, want %v", c.x, c.y, equal, got, want)
			}
		}
	}
}

// TestRecordText: what the dump shows of a struct.
func TestRecordText(t *testing.T) {
	fields := []fieldValue{{"Text", constValue(`"none"`)}, {"Status", constValue("404")}}
	for _, c := range []struct {
		r    record
		want string
	}{
		{record{base: -1}, "{}"},
		{record{base: -1, zero: true, fields: fields}, `{Status:404 Text:"none" else zero}`},
		{record{base: 2, fields: fields[1:]}, "{Status:404 else $2}"},
	} {
		if got := c.r.String(); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

// TestAdaptersText: a fact of several adapters has a line for each.
func TestAdaptersText(t *testing.T) {
	fact := adaptersFact{[]string{"0 1 2 error\t", "-1 0 1 error\t"}}
	if got, want := fact.String(), "0 1 2 error\t\n-1 0 1 error\t"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
