namespace Jiuye.Tests.Matching;

/// <summary>Something that must hold in a market that changes while it is asked did not.</summary>
internal sealed class SoakFaultException(string message) : Exception(message)
{
    internal static void Require(bool holds, FormattableString otherwise)
    {
        if (!holds)
            throw new SoakFaultException(FormattableString.Invariant(otherwise));
    }
}
