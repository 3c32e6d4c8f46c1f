namespace Jiuye.Casework;

/// <summary>What another field of the same form or group must say for something to be needed.</summary>
/// <param name="Field">The other field.</param>
/// <param name="Is">What it must say: a code, <c>true</c> or <c>false</c>.</param>
public sealed record FieldCondition(string Field, string Is);
