"""The Discord door. ``translate`` turns what Discord sends into values of the core, ``intake``
hands them to the pipeline, and the ``carrier`` carries errands out. No rule of the policy is here.
"""
