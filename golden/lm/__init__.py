"""Language models in PyTorch under the Hugging Face API: as trained, with packed weights, in the accelerator's
integers.
"""
