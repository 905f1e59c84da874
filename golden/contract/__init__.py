"""What everyone agrees on: formats, instructions, architecture, image, serial link; standard library only."""
