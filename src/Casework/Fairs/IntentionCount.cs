namespace Jiuye.Casework;

/// <summary>意向成功（达成意向）: how many intentions were reached. A type of its own, so that it is never taken for starts of work .</summary>
/// <param name="Persons">At least 0.</param>
public readonly record struct IntentionCount(int Persons);
