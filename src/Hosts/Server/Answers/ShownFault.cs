namespace Jiuye.Server;

/// <summary>What is wrong with a record that was sent.</summary>
/// <param name="Title">The kind of problem.</param>
/// <param name="Status">The status.</param>
/// <param name="Detail">In words, without the value.</param>
/// <param name="Field">The field; empty for the record as a whole.</param>
/// <param name="ValueClass">What kind of value stood there: nothing, text, number, list, object.</param>
/// <param name="Expected">What was expected.</param>
internal sealed record ShownFault(string Title, int Status, string Detail, string Field, string ValueClass, string Expected);
