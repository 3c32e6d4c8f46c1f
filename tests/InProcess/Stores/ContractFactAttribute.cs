namespace InProcess.Tests.Stores;

/// <summary>A fact of <see cref="RecordStoreContract"/>. Each project that holds a store to it says here what the store needs; these need nothing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ContractFactAttribute : FactAttribute;
