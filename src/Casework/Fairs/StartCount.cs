namespace Jiuye.Casework;

/// <summary>实际上岗: how many persons actually started work. It is what column 3 of the monthly table asks for .</summary>
/// <param name="Persons">At least 0.</param>
public readonly record struct StartCount(int Persons);
