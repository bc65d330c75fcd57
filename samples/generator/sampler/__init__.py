"""Draws plans of invented towns as PDF and writes down what stands in them."""
