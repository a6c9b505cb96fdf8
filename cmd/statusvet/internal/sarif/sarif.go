// Package sarif holds the part of SARIF 2.1.0 that the front end writes. The structs of honnef.co/go/tools/sarif and their like have no
// partial fingerprints or units of columns, and write a column that is not known as 0, which the schema forbids.
//
// The names in parentheses are the sections of the standard.
package sarif

// What the log says of itself (3.13).
const (
	Version = "2.1.0"
	Schema  = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

// A Log is the file (3.13).
type Log struct {
	Schema  string `json:"$schema"`
	Version string `json:"version"`
	Runs    []Run  `json:"runs"`
}

// A Run is one run of the program (3.14). Results is a list, though it be empty: null would say that the run failed.
type Run struct {
	Tool               Tool                        `json:"tool"`
	Invocations        []Invocation                `json:"invocations"`
	OriginalURIBaseIDs map[string]ArtifactLocation `json:"originalUriBaseIds,omitempty"`
	ColumnKind         string                      `json:"columnKind"`
	Results            []Result                    `json:"results"`
}

// A Tool is the program (3.18), and its Driver what describes it (3.19).
type (
	Tool struct {
		Driver Driver `json:"driver"`
	}
	Driver struct {
		Name           string `json:"name"`
		Version        string `json:"version,omitempty"`
		InformationURI string `json:"informationUri"`
		Rules          []Rule `json:"rules"`
	}
)

// A Rule is a reporting descriptor (3.49) with its configuration (3.50).
type (
	Rule struct {
		ID               string        `json:"id"`
		ShortDescription Message       `json:"shortDescription"`
		Help             Message       `json:"help"`
		HelpURI          string        `json:"helpUri"`
		Default          Configuration `json:"defaultConfiguration"`
	}
	Configuration struct {
		Enabled bool   `json:"enabled"`
		Level   string `json:"level"`
	}
)

// An Invocation says how the run went (3.20), and its notifications (3.58) what could not be checked.
type (
	Invocation struct {
		ExecutionSuccessful bool           `json:"executionSuccessful"`
		Notifications       []Notification `json:"toolExecutionNotifications,omitempty"`
	}
	Notification struct {
		Level   string  `json:"level"`
		Message Message `json:"message"`
	}
)

// A Result is a finding (3.27).
type Result struct {
	RuleID              string            `json:"ruleId"`
	RuleIndex           int               `json:"ruleIndex"`
	Kind                string            `json:"kind"`
	Level               string            `json:"level"`
	Message             Message           `json:"message"`
	Locations           []Location        `json:"locations"`
	Related             []Location        `json:"relatedLocations,omitempty"`
	PartialFingerprints map[string]string `json:"partialFingerprints"`
	Fixes               []Fix             `json:"fixes,omitempty"`
}

// A Message is text (3.11, 3.12).
type Message struct {
	Text string `json:"text"`
}

// A Location (3.28) is a place in a file (3.29, 3.4, 3.30).
type (
	Location struct {
		ID       int      `json:"id,omitempty"`
		Message  *Message `json:"message,omitempty"`
		Physical Physical `json:"physicalLocation"`
	}
	Physical struct {
		Artifact ArtifactLocation `json:"artifactLocation"`
		Region   Region           `json:"region"`
	}
	ArtifactLocation struct {
		URI       string `json:"uri"`
		URIBaseID string `json:"uriBaseId,omitempty"`
	}
	Region struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndLine     int `json:"endLine,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
)

// A Fix (3.55) changes files (3.56) by replacements (3.57).
type (
	Fix struct {
		Description Message  `json:"description"`
		Changes     []Change `json:"artifactChanges"`
	}
	Change struct {
		Artifact     ArtifactLocation `json:"artifactLocation"`
		Replacements []Replacement    `json:"replacements"`
	}
	Replacement struct {
		Deleted  Region  `json:"deletedRegion"`
		Inserted Content `json:"insertedContent"`
	}
	Content struct {
		Text string `json:"text"`
	}
)
