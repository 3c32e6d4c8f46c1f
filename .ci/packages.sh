# Shared by the scripts that make packages and use them as a stranger would; read by `source` in the checkout's folder.
feed=$PWD/artifacts/package/release
version=$(sed -n 's:.*<VersionPrefix>\(.*\)</VersionPrefix>.*:\1:p' Directory.Build.props)

pack() { # PROJECT...: packages of what is built already, but for those that are newer than that
  local project name
  for project in "$@"; do
    name=$(basename "$project"/*.csproj .csproj)
    [ "$feed/$name.$version.nupkg" -nt "artifacts/bin/$name/release/$name.dll" ] || dotnet pack "$project" -c Release --no-build -v quiet || return 1
  done
}

consumer() { # FOLDER SAMPLE PACKAGE...: makes an empty project with the sample as its program. What the sample asks for by #:project, #:package and #:property it gets as packages of ours, pinned packages, and properties.
  local folder=$1 sample=$2 references properties
  shift 2
  mkdir -p "$folder"
  references=$(
    {
      printf '%s\n' "$@"
      sed -n 's:^#\:project .*/\(.*\)\.csproj$:\1:p' "$sample"
    } | sed -n "s:..*:<PackageReference Include=\"&\" Version=\"$version\" />:p"
    sed -n 's/^#:package //p' "$sample" | while read -r package; do
      sed -n "s:.*<PackageVersion \(Include=\"$package\" Version=\"[^\"]*\"\).*:<PackageReference \1 />:p" Directory.Packages.props
    done
  )
  properties=$(sed -n 's:^#\:property \([^=]*\)=\(.*\)$:<\1>\2</\1>:p' "$sample")
  # Packages lie beside the folder, so that consumers that share a parent share them; never in the machine's own.
  cat >"$folder/Consumer.csproj" <<CSPROJ
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <InvariantGlobalization>true</InvariantGlobalization>
    <RestoreAdditionalProjectSources>$feed;${more_packages:-}</RestoreAdditionalProjectSources>
    <RestorePackagesPath>$folder/../packages</RestorePackagesPath>
    <NuGetAudit>false</NuGetAudit>
    $properties
  </PropertyGroup>
  <ItemGroup>
    $references
  </ItemGroup>
</Project>
CSPROJ
  sed '/^#:/d' "$sample" >"$folder/Program.cs"
}

consume() { # FOLDER WORDS: runs the project over the demo data and looks for the words in what it prints
  local demo=$PWD/datasets/demo
  (cd "$1" && dotnet run -- "$demo" | tee output.txt && grep -q "$2" output.txt)
}
