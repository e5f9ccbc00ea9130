"""Wiring: a request in, a template out."""
