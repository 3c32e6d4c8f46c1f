// How does a portal show "jobs for you"?
//   dotnet run --project docs/samples/portal -- datasets/demo
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jiuye;

var demo = DatasetFolder.Open(args[0]);
var builder = WebApplication.CreateBuilder();
builder.WebHost.UseUrls(args.ElementAtOrDefault(1) ?? "http://127.0.0.1:5080");
builder.Services.AddSingleton(demo.Manifest);
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddJiuye(options => (options.Store, options.Policy) = ("memory", demo.Manifest.Policy));
builder.Services.AddRazorPages();
var app = builder.Build();
app.MapRazorPages();

// A portal writes what its users enter; the sample takes the demo data in.
await new StoreImport(app.Services.GetRequiredService<IRecordStore>(), demo.Manifest.Districts[0]).RunAsync(demo);
await app.RunAsync();
