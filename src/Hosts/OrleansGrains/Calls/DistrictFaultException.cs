namespace Jiuye.OrleansGrains;

/// <summary>A grain gave no answer; the same on both sides of the wire.</summary>
[GenerateSerializer]
[Alias("jiuye.DistrictFaultException")]
public sealed class DistrictFaultException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public DistrictFaultException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public DistrictFaultException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public DistrictFaultException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="fault">Why.</param>
    /// <param name="message">The same in words, without personal data.</param>
    public DistrictFaultException(DistrictFault fault, string message)
        : base(message) => Fault = fault;

    /// <summary>Why.</summary>
    [Id(0)]
    public DistrictFault Fault { get; private set; }

    /// <summary>True where the same call may be made again and may succeed; a write under the same name.</summary>
    public bool MayAskAgain => Fault is DistrictFault.Coming or DistrictFault.WrittenElsewhere or DistrictFault.InDoubt or DistrictFault.Store;

    /// <summary>What a fault of the store is for a caller.</summary>
    internal static DistrictFaultException Of(StoreException problem) => new(
        problem switch
        {
            LeaseLostException => DistrictFault.WrittenElsewhere,
            WriteInDoubtException => DistrictFault.InDoubt,
            RequestConflictException => DistrictFault.Conflict,
            _ => DistrictFault.Store,
        },
        problem.Message);
}
