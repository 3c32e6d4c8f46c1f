namespace Jiuye.Vocabulary;

/// <summary>A policy was refused. Carries every fault that was found, not only the first.</summary>
public sealed class PolicyException : Exception
{
    /// <summary>Creates the exception from what was found.</summary>
    /// <param name="faults">At least one fault.</param>
    /// <exception cref="ArgumentException"><paramref name="faults"/> is empty.</exception>
    public PolicyException(IReadOnlyList<PolicyFault> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Everything that is wrong, in the order of the file; never empty.</summary>
    public IReadOnlyList<PolicyFault> Faults { get; }

    private static string Describe(IReadOnlyList<PolicyFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (faults.Count == 0)
            throw new ArgumentException("A refusal names at least one fault.", nameof(faults));
        return string.Join(Environment.NewLine, faults);
    }
}
