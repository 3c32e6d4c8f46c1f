using Jiuye.Casework;

namespace Jiuye;

/// <summary>A filled form with its place in a file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Record">The filled form.</param>
public sealed record FormRow(long Line, FormRecord Record);
