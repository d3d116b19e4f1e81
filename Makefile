# Every target does all its own set-up: `make help` lists them, docs/testing.md says how long they take.
.PHONY: help run test soak bench score format package
.DEFAULT_GOAL := help

help: ## Say what each target does
	@echo "Casement: make TARGET"
	@sed -n 's/^\([a-z]*\): ## \(.*\)/  \1\t\2/p' Makefile | expand -t 12

run: ## Build a release, and serve an invented partnership with the two example cases until Ctrl-C
	@Scripts/run

test: ## Everything CI checks (at most 45 minutes on two cores from a clean clone)
	@Scripts/test

soak: ## Long runs: a million fuzz runs a target, 300 killed imports, faults, 200 MB files, sanitisers
	@Scripts/soak

bench: ## Print times and memory beside the named baseline
	@Scripts/bench

score: ## Score the reading against the cases of ../shared, where present
	@Scripts/score

format: ## Put all Swift files into the house format
	@Scripts/format

package: ## Make a tar of the release program, with its bill of materials, in ./out
	@Scripts/package
