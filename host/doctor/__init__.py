"""What ``tritforge doctor`` looks at: tools, files, boards, sensors and the machine, a module each."""
