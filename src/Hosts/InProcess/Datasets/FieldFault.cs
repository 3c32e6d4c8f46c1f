namespace Jiuye;

/// <summary>What is wrong with a field of the row at hand.</summary>
internal readonly record struct FieldFault(string Field, string Value, string Reason, string Expected);
