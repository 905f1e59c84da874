"""Prompts to tokens to text."""
