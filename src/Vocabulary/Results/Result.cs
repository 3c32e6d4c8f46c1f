using System.Diagnostics.CodeAnalysis;

namespace Jiuye.Vocabulary;

/// <summary>Either a value or the fault that stands in its place.</summary>
/// <remarks>For data that may not be what it should be; a broken contract is an exception instead. The default is a fault of default value.</remarks>
/// <typeparam name="T">What was asked for.</typeparam>
/// <typeparam name="TFault">Why it is not there.</typeparam>
public readonly record struct Result<T, TFault>
    where T : notnull
    where TFault : notnull
{
    private readonly bool succeeded;
    private readonly T? value;
    private readonly TFault? fault;

    private Result(bool succeeded, T? value, TFault? fault)
    {
        this.succeeded = succeeded;
        this.value = value;
        this.fault = fault;
    }

    /// <summary>True where there is a value.</summary>
    public bool Succeeded => succeeded;

    /// <summary>Gives the value, or else the fault.</summary>
    /// <returns>True where there is a value.</returns>
    public bool TryGet([NotNullWhen(true)] out T? found, [NotNullWhen(false)] out TFault? reason)
    {
        found = value;
        reason = fault;
        return succeeded;
    }

    /// <summary>Wraps a value.</summary>
    public static implicit operator Result<T, TFault>(T value) => new(true, value, default);

    /// <summary>Wraps a fault.</summary>
    public static implicit operator Result<T, TFault>(TFault fault) => new(false, default, fault);
}
