// Package schema holds the JSON Schema of a reading: the contract in the form that a validator can hold it to.
package schema

import _ "embed"

//go:embed reading.schema.json
var reading []byte

// Reading returns the JSON Schema (draft 2020-12) of one reading. Fields may be added to the contract, so a
// reader must let unknown fields pass; this schema lists all that this version writes and no more, so that
// a test sees a misspelt one.
func Reading() []byte { return append([]byte(nil), reading...) }
